namespace MetaAi.Facts;

/// <summary>
/// Declares how a value follows from others: numbers, names, points of series (<c>Rate[2024]</c>), <c>+ - * / ( )</c>, a minus in front, and <c>sum()</c>,
/// <c>average()</c>, <c>min()</c>, <c>max()</c>.
/// On a <c>Derived&lt;T&gt;</c> it is the value. Beside a <see cref="QuoteAttribute">[Quote]</see> it is what the quote must agree with; where the quote only
/// relates ("à peu près le même montant") it says to what. The compiler computes it exactly, with what the inputs' rounding hides.
/// </summary>
/// <param name="text">
/// The formula. A name is a fact, a derived value or an assumption: of the record, of the type, of a type around it, or the only one of the project;
/// <c>Type.Member</c> says it exactly, and <c>Series[2025]</c> or <c>Series[2025].Source</c> a point of a series. Write names with <c>nameof</c>, so that they are renamed with what they name.
/// </param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class FormulaAttribute(string text) : Attribute
{
    /// <summary>The formula.</summary>
    public string Text { get; } = text;

    /// <summary>The member of the property's record that the formula is of, whose names then mean its other members first; null where the property is the value itself.</summary>
    public string? For { get; init; }

    /// <summary>Whether sums and differences may be of values of different periods, which are refused otherwise.</summary>
    public bool AcrossPeriods { get; init; }

    /// <summary>What the value is about; that of the set where it is left out. Of no use beside a quote.</summary>
    public string? Subject { get; init; }

    /// <summary>What the value says of the subject; by default the member's name, without a trailing year or quarter that the period has. Of no use beside a quote.</summary>
    public string? Concept { get; init; }

    /// <summary>What the value means, in English. Of no use beside a quote.</summary>
    public string? Gloss { get; init; }

    /// <summary>What a reader should know. Of no use beside a quote.</summary>
    public string? Remark { get; init; }
}
