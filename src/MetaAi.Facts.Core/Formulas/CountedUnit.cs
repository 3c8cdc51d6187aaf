using MetaAi.Facts.Beside;
using MetaAi.Facts.Languages;

namespace MetaAi.Facts.Formulas;

/// <summary>The noun of what is counted, in a language: "personnes" in French is "people" in English. Equal where the words and the language are.</summary>
/// <param name="Words">The noun, as written or declared.</param>
/// <param name="Language">The BCP 47 tag of the text that it was written in; null where it is not known.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record CountedUnit(string Words, string? Language)
{
    /// <summary>The noun in English and in the singular, where a table has it; else as it is.</summary>
    public string InEnglish => Pack is { } pack && Nouns.InEnglish(pack, Words) is { } noun ? noun : Words;

    private LanguagePack? Pack => Language is null ? null : LanguagePacks.Find(Language);

    /// <summary>Whether two nouns count the same: the same but for case and number, or a translation that a table has.</summary>
    /// <param name="other">The other noun.</param>
    public bool IsSameAs(CountedUnit other) => Words == other.Words || Says(other) || other.Says(this);

    /// <summary>The noun.</summary>
    public override string ToString() => Words;

    // What a fact is per is declared, and may be in English beside a text of another language.
    private bool Says(CountedUnit declared) => Pack is { } pack && Nouns.Agree(pack, Words, declared.Words);
}
