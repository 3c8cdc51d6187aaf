using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages;

/// <summary>
/// Everything that is particular to one language, as data. A language is added by writing one of these and naming it in
/// <see cref="LanguagePacks"/>; the grammar knows none.
/// </summary>
internal sealed class LanguagePack
{
    private WordKeys? dateStarts;

    /// <summary>The primary language tag.</summary>
    public required string Tag { get; init; }

    /// <summary>How digits are written.</summary>
    public required NumberFormat Format { get; init; }

    /// <summary>How numeric dates are written where no country is declared.</summary>
    public required NumericDateOrder DateOrder { get; init; }

    /// <summary>How numeric dates are written in a country, by its ISO 3166 code.</summary>
    public required IReadOnlyList<(string Country, NumericDateOrder Order)> DateOrderByCountry { get; init; }

    /// <summary>Numbers in words.</summary>
    public required NumberWords Numbers { get; init; }

    /// <summary>What numbers measure.</summary>
    public required UnitWords Units { get; init; }

    /// <summary>Dates.</summary>
    public required DateWords Dates { get; init; }

    /// <summary>Hedges before a figure.</summary>
    public required PhraseTable<HedgePhrase> HedgesBefore { get; init; }

    /// <summary>Hedges behind a figure.</summary>
    public required PhraseTable<HedgePhrase> HedgesBehind { get; init; }

    /// <summary>Ways to say a range of numbers.</summary>
    public required RangeForm[] Ranges { get; init; }

    /// <summary>Words between a number and its tolerance.</summary>
    public required PhraseTable<bool> Tolerances { get; init; }

    /// <summary>The first words of dates that begin with a word, but for their prefixes.</summary>
    public WordKeys DateStarts => dateStarts ??= new WordKeys(PhraseTables.StartingDates(this));

    /// <summary>What keeps names, labels and addresses out of the figures of a text.</summary>
    public NameWords Names { get; init; } = new();
}
