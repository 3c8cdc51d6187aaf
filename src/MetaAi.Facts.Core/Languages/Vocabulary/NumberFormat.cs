namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language writes numbers in digits. A space or an apostrophe groups digits in every language.</summary>
/// <param name="Decimal">The decimal separator.</param>
/// <param name="Group">The other of dot and comma, which groups digits by three.</param>
internal readonly record struct NumberFormat(char Decimal, char Group)
{
    /// <summary>Whether a number may begin with the decimal separator: ".5", ",5".</summary>
    public bool HasBareDecimals { get; init; }

    /// <summary>Whether a lone group separator ("1.250") may also have been meant as a decimal one.</summary>
    public bool IsLoneGroupDoubtful { get; init; }
}
