using System.Reflection;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>Reads the facts of an assembly that a test compiled.</summary>
internal static class LoadedFacts
{
    /// <summary>A fact by its id, as the catalogue has it.</summary>
    public static IFact Fact(this Assembly assembly, string id) => FactCatalogue.Of(assembly)[id];

    /// <summary>What a static property gives; an exception of its getter is thrown as it is.</summary>
    public static object? Read(this Assembly assembly, string type, string property) => assembly.GetType(type, throwOnError: true)!
        .GetProperty(property, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
        .GetValue(null, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);
}
