using SharpFuzz;

namespace MetaAi.Facts.Fuzz.Coverage;

/// <summary>Rewrites the library's assemblies so that afl-fuzz sees which ways an input takes through them.</summary>
internal static class Instruments
{
    private static readonly string[] Assemblies = ["MetaAi.Facts.Core.dll", "MetaAi.Facts.Generators.dll"];

    /// <summary>Rewrites those in a folder, which must not be the one that this program runs from.</summary>
    /// <param name="folder">The folder.</param>
    public static void Put(string folder)
    {
        foreach (var assembly in Assemblies)
        {
            var types = Fuzzer.Instrument(Path.Combine(folder, assembly), _ => true, Options.Value);
            Console.WriteLine($"{assembly}: {types.Count()} types");
        }
    }
}
