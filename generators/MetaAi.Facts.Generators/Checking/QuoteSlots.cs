using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>What quotes fill: the property itself, or the member of its record that they name.</summary>
internal static class QuoteSlots
{
    /// <summary>What a quote fills, or why it fills nothing.</summary>
    public static CheckOutcome<QuoteSlot> Of(PropertyModel property, TargetModel target, QuoteModel quote)
    {
        switch (target)
        {
            case TargetModel.SingleFact or TargetModel.Series when quote.For is not null:
                var what = target is TargetModel.Series ? "one series" : "one fact";
                return new FactMessage(FactRules.InvalidArgument, nameof(quote.For), quote.For, $"needed: the property is {what}; leave it out");
            case TargetModel.SingleFact single:
                return new QuoteSlot(null, single.ValueType, property.HasFormula(null), IsSeries: false);
            case TargetModel.Series series:
                return new QuoteSlot(null, series.ValueType, HasFormula: false, IsSeries: true);
            case TargetModel.DerivedValue derived:
                return NotQuoted(derived.Type);
            case TargetModel.Record record when record.Members.FirstOrDefault(member => member.Name == quote.For) is { } member:
                return member.ValueType is { } type ? new QuoteSlot(member.Name, type, !member.IsSeries && property.HasFormula(member.Name), member.IsSeries)
                    : member.Derived is { } computed ? NotQuoted(computed)

                    // With what to write in its place, the generator has said it at the member.
                    : member.UnknownType is { } unknown ? new FactMessage(FactRules.UnknownType, unknown, string.Empty)
                    : Unsupported($"{(member.IsSeries ? "FactSeries" : "Fact")}<{member.TypeName}>");
            default:
                var known = (TargetModel.Record)target;
                return new FactMessage(
                    FactRules.UnknownMember, known.DisplayName, quote.For ?? string.Empty, string.Join(", ", known.Members.Select(member => member.Name)));
        }
    }

    /// <summary>Says of a type that no quote is read into it.</summary>
    public static FactMessage Unsupported(string type)
    {
        const string Fact = "Fact<";
        const string Series = "FactSeries<";
        var of = type.IndexOf(Series, StringComparison.Ordinal) >= 0 ? Series : Fact;
        var start = type.IndexOf(of, StringComparison.Ordinal) + of.Length;
        var isFact = start >= of.Length && type.EndsWith(">", StringComparison.Ordinal);
        var meant = MeantTypes.InPlaceOf(isFact ? type.Substring(start, type.Length - start - 1) : type);
        return new FactMessage(FactRules.UnsupportedType, type, of == Series ? meant.Replace(Fact, Series) : meant);
    }

    private static FactMessage NotQuoted(DerivedTypeModel type) =>
        new(FactRules.UnsupportedType, $"Derived<{type.DisplayName}>", $"Fact<{type.DisplayName}>, beside which a [Formula] is checked");
}
