namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A noun for a round number: "dizaine", "centaine", "dozen".</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">The precision that the noun implies: 0, −1 for "dizaine", −2 for "centaine".</param>
internal readonly record struct CollectiveWord(int Value, int Decimals)
{
    /// <summary>Whether the noun says "about": "une dizaine" is, "a dozen" is not.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the form is a plural, which an indefinite ("des dizaines", "dozens of") needs.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether numbers and indefinites alike count the form: "3 dozens", "several dozen".</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether the plural stands alone for an indefinite number: English "dozens of".</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether what is counted follows with "de": "une dizaine de centres", but "a dozen centres".</summary>
    public bool TakesOf { get; init; }
}
