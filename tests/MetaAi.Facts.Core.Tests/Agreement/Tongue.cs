using System.Collections.Concurrent;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>A language of the maker: its words, its numbers, and how its words are joined.</summary>
internal sealed class Tongue
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<MeasureForm>> forms = [];

    private Tongue(string language, string file, NumberWriter numbers)
    {
        Language = language;
        Words = WordFile.Load(file);
        Numbers = numbers;
    }

    /// <summary>French.</summary>
    public static Tongue French { get; } = new("fr", "french.txt", new FrenchNumbers());

    /// <summary>English.</summary>
    public static Tongue English { get; } = new("en-US", "english.txt", new EnglishNumbers());

    /// <summary>The tag of the language.</summary>
    public string Language { get; }

    /// <summary>Its words.</summary>
    public WordFile Words { get; }

    /// <summary>Its numbers.</summary>
    public NumberWriter Numbers { get; }

    /// <summary>The tongue of a tag.</summary>
    public static Tongue Of(string language) => language == French.Language ? French : English;

    /// <summary>The ways to write a measure; the last word of its section is the kind of its figures.</summary>
    public IReadOnlyList<MeasureForm> Forms(string section) =>
        forms.GetOrAdd(section, name => [.. Words.Rows("measure " + name).Select(row => MeasureForm.Parse(name.Split(' ')[^1], row))]);

    /// <summary>Number words and what they count: French links a noun to "millions" and their like with "de".</summary>
    public string Link(string number, string after)
    {
        if (this != French || !after.StartsWith(' ') || !char.IsLower(after[1]) || !Words["linked numbers"].Any(word => number.EndsWith(word, StringComparison.Ordinal)))
        {
            return number + after;
        }

        return Elide(number + " de", after[1..]);
    }

    /// <summary>Two stretches of words with a space between, where French drops the vowel of "de" before another.</summary>
    public string Elide(string before, string after) => Elides(before, after) ? before[..^1] + "'" + after : before + " " + after;

    /// <summary>Whether the last word of a stretch loses its vowel before another.</summary>
    public bool Elides(string before, string after) =>
        this == French && (before == "de" || before.EndsWith(" de", StringComparison.Ordinal)) && Words["elided"].Any(word => after.StartsWith(word, StringComparison.Ordinal));
}
