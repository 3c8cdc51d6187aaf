using System.Text;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// Builds phrase tables from a language's lists: "word|variant|variant" and what they all mean. In loops and without queries: a process builds them before it
/// reads its first phrase, and a loop is compiled in a fraction of the time.
/// </summary>
internal static class Phrases
{
    /// <summary>A table of phrases with meanings.</summary>
    /// <param name="lines">Variants of a phrase, parted by <c>|</c>, and their meaning.</param>
    public static PhraseTable<T> Table<T>(params (string Variants, T Meaning)[] lines)
    {
        var rows = new string[lines.Length];
        var meanings = new T[lines.Length];
        for (var row = 0; row < lines.Length; row++)
        {
            rows[row] = lines[row].Variants;
            meanings[row] = lines[row].Meaning;
        }

        return new(rows, meanings);
    }

    /// <summary>A table over several lists; no phrase stands in two of them.</summary>
    /// <param name="lists">The lists.</param>
    public static PhraseTable<T> Table<T>(params (string Variants, T Meaning)[][] lists)
    {
        var count = 0;
        foreach (var list in lists)
        {
            count += list.Length;
        }

        var lines = new (string, T)[count];
        count = 0;
        foreach (var list in lists)
        {
            list.CopyTo(lines, count);
            count += list.Length;
        }

        return Table(lines);
    }

    /// <summary>A set of phrases that mean one thing.</summary>
    /// <param name="variants">The phrases, parted by <c>|</c>.</param>
    public static PhraseTable<bool> Set(string variants) => new([variants], [true]);

    /// <summary>A table without phrases, for what a language does not say so.</summary>
    public static PhraseTable<T> None<T>() => new([], null);

    /// <summary>"well|far", "over|above" → "well over|well above|far over|far above".</summary>
    /// <param name="heads">First words, parted by <c>|</c>.</param>
    /// <param name="tails">Words after each of them.</param>
    public static string Each(string heads, string tails)
    {
        var last = tails.Split('|');
        return Forms(heads, head => Array.ConvertAll(last, tail => head + " " + tail));
    }

    /// <summary>"mile|yard" → "mile|miles|yard|yards", for each of the variants.</summary>
    /// <param name="variants">Phrases, parted by <c>|</c>.</param>
    /// <param name="formsOf">The forms of one of them.</param>
    public static string Forms(string variants, Func<string, string[]> formsOf)
    {
        var forms = new StringBuilder();
        foreach (var variant in variants.Split('|'))
        {
            foreach (var form in formsOf(variant))
            {
                (forms.Length == 0 ? forms : forms.Append('|')).Append(form);
            }
        }

        return forms.ToString();
    }

    /// <summary>Without those that stand twice.</summary>
    /// <param name="variants">Phrases, parted by <c>|</c>.</param>
    public static string Distinct(string variants)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Forms(variants, variant => seen.Add(variant) ? [variant] : []);
    }

    /// <summary>Without those that another list has.</summary>
    /// <param name="variants">Phrases, parted by <c>|</c>.</param>
    /// <param name="others">Those to leave out, parted by <c>|</c>.</param>
    public static string Without(string variants, string others)
    {
        var left = new HashSet<string>(others.Split('|'), StringComparer.Ordinal);
        return Forms(variants, variant => left.Contains(variant) ? [] : [variant]);
    }
}
