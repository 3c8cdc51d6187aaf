namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>init</c> accessors for a target framework that predates them.</summary>
internal static class IsExternalInit;
