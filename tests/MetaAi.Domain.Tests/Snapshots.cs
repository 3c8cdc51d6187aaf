using System.Runtime.CompilerServices;
using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>How snapshots are written.</summary>
internal static class Snapshots
{
    [ModuleInitializer]
    public static void Initialize() => VerifyFacts.Initialize();
}
