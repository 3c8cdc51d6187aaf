using FsCheck;
using FsCheck.Fluent;

namespace MetaAi.Facts.Text;

/// <summary>Texts made up for the tests, and the ways in which people and programs write the same words.</summary>
internal static class Writing
{
    public static readonly string[] Spaces = [" ", "  ", "\u00A0", "\u202F", "\u2009", "\n", "\r\n", "\t", " \r\n ", "\u2028"];

    // Those that part no figure.
    public static readonly string[] SpacesWithin = [" ", "\u00A0", "\u202F", "\u2009"];
    public static readonly string[] Apostrophes = ["'", "\u2019", "\u2018", "\u02BC"];
    public static readonly string[] Dashes = ["-", "\u2010", "\u2011", "\u2012", "\u2013"];

    private const ulong Seed = 20_250_701;
    private const ulong Gamma = 9;

    // No digit and no number word among them, so that a quote stands in a text of these only where it was put.
    private static readonly string[] Plain =
    [
        "la", "banque", "a", "dit", "que", "l'usine", "prévoit", "une", "récolte", "(lente)", "«", "forêt", "»,", "été,", "marché", "hélas", "œuvre", "𝒜rbre",
    ];

    public static readonly string[] Figures =
    [
        "39 milliards de dollars", "60 à 65 milliards d'euros", "49 %", "mi-juin 2025", "plus de 1 250 000 €", "deux ans et demi", "au moins sept",
    ];

    /// <summary>Words parted by any white space, between two letters that keep it inside.</summary>
    public static Gen<string> Text =>
        from words in Gen.Elements(Plain).ListOf(20)
        from spaces in Gen.Elements(Spaces).ListOf(20)
        select string.Concat(words.Zip(spaces, (word, space) => word + space));

    /// <summary>A figure as it is, or in another writing that folds to the same.</summary>
    public static Gen<string> Rewritten(string words)
    {
        var result = Gen.Constant("");
        foreach (var c in words)
        {
            string[] writings = c switch
            {
                ' ' => SpacesWithin,
                '\'' => Apostrophes,
                '-' => Dashes,
                'à' => ["à", "a\u0300"],
                _ => [c.ToString()],
            };
            var before = result;
            result = from done in before from writing in Gen.Elements(writings) select done + writing;
        }

        return result;
    }

    /// <summary>Tries a claim on three hundred examples, the same in every run.</summary>
    public static void Holds<T>(Gen<T> generator, Action<T> claim) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(Seed, Gamma), Prop.ForAll(generator.ToArbitrary(), claim));
}
