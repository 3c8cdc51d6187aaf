using System.Text;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The attribute from which the tools read a fact without running the code; its members are those of the export.</summary>
internal static class FactAttributeEmitter
{
    /// <summary>The attribute that holds a fact.</summary>
    /// <param name="property">The property that it is declared with.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="corroborated">The fact that it stands beside as what another source says, or null.</param>
    public static string Emit(PropertyModel property, VerifiedFact fact, VerifiedFact? corroborated)
    {
        var quote = fact.Quote;
        var figure = fact.Figure;
        var attribute = new StringBuilder("[global::MetaAi.Facts.FactRecord(").Append(Literal.Of(fact.Id));
        Text("Subject", fact.Subject);
        Text("Concept", fact.Concept);
        Text("Period", fact.Period);
        Text("Kind", figure is { } read ? ExchangeForm.Of(read.Kind) : fact.Type.Type.Kind);
        Text("ValueKind", quote.Undisclosed ? "some" : quote.NoValue ? "none" : "value");
        Text("Low", figure is { } lower ? ExchangeForm.Low(lower) : null);
        Text("High", figure is { } upper ? ExchangeForm.High(upper) : null);
        True("LowExclusive", figure is { IsLowExclusive: true });
        True("HighExclusive", figure is { IsHighExclusive: true });
        Text("Unit", figure?.Unit);
        Text("Hedge", figure is { } hedged ? ExchangeForm.Of(hedged.Hedge) : null);
        Text("Part", ExchangeForm.Of(figure?.Part));
        if (figure?.Decimals is { } decimals)
        {
            attribute.Append(", Decimals = ").Append(Literal.Of(decimals));
        }

        Texts("Values", fact.Names);
        True("Open", quote.Open);
        Text("NameType", fact.Type.Enum?.MetadataName);
        Text("Text", fact.Type.Type == FactTypes.Text && fact.HasValue ? quote.Exact : null);
        Text("Gloss", quote.Gloss);
        Text("Of", quote.Of);
        Text("RatioKind", RatioKinds.Of(figure, quote.Of, quote.Change));
        Text("Per", quote.Per);
        Text("Modality", ExchangeForm.Word(quote.Modality));
        Text("Claimant", quote.Claimant);
        Texts("Via", quote.Via);
        Text("Rank", ExchangeForm.Word(quote.Rank));
        Text("RankReason", quote.RankReason);
        Text("Source", fact.Source.Text);
        Text("Exact", quote.Exact);
        Text("Prefix", quote.Prefix);
        Text("Suffix", quote.Suffix);
        Text("Confirmed", quote.Confirmed);
        Text("CheckedOn", CheckedOn(fact, quote));
        attribute.Append(", Start = ").Append(Literal.Of(fact.Evidence.CodePoints.Start));
        attribute.Append(", End = ").Append(Literal.Of(fact.Evidence.CodePoints.End));
        if (fact.Evidence.Period is { } period)
        {
            Text("PeriodQuote", period.Exact);
            attribute.Append(", PeriodStart = ").Append(Literal.Of(period.CodePoints.Start));
            attribute.Append(", PeriodEnd = ").Append(Literal.Of(period.CodePoints.End));
        }

        Text("Remark", quote.Remark);
        Text("Corroborates", corroborated?.Id);
        if (Ordinal(property, quote) is { } ordinal)
        {
            attribute.Append(", Quote = ").Append(Literal.Of(ordinal));
        }

        Texts("Notes", FactNotes.Of(fact));
        return attribute.Append(")]").ToString();

        void Text(string name, string? value) => Argument(attribute, name, value);

        void True(string name, bool isTrue) => attribute.Append(isTrue ? $", {name} = true" : "");

        void Texts(string name, IReadOnlyCollection<string> values) => Arguments(attribute, name, values);
    }

    /// <summary>The attribute that holds a further quote of a list of names.</summary>
    public static string Emit(VerifiedFact fact, ProvenQuote further)
    {
        var attribute = new StringBuilder("[global::MetaAi.Facts.UnitedQuote(").Append(Literal.Of(fact.Id)).Append(", ").Append(Literal.Of(further.Quote.Exact));
        Argument(attribute, "Prefix", further.Quote.Prefix);
        Argument(attribute, "Suffix", further.Quote.Suffix);
        Argument(attribute, "Confirmed", further.Quote.Confirmed);
        Argument(attribute, "CheckedOn", CheckedOn(fact, further.Quote));
        attribute.Append(", Start = ").Append(Literal.Of(further.Evidence.CodePoints.Start));
        attribute.Append(", End = ").Append(Literal.Of(further.Evidence.CodePoints.End));
        Arguments(attribute, "Values", further.Names);
        return attribute.Append(")]").ToString();
    }

    // Where an earlier quote of the property has the same words, these do not tell which one is meant.
    private static int? Ordinal(PropertyModel property, QuoteModel quote)
    {
        var isTaken = false;
        for (var i = 0; i < property.Quotes.Count; i++)
        {
            if (property.Quotes[i] == quote)
            {
                return isTaken ? i : null;
            }

            isTaken |= property.Quotes[i].Exact == quote.Exact && property.Quotes[i].For == quote.For;
        }

        return null;
    }

    private static string? CheckedOn(VerifiedFact fact, QuoteModel quote) => EdtfDate.TryParse(quote.CheckedOn ?? fact.Source.CheckedOn)?.Text;

    private static void Argument(StringBuilder attribute, string name, string? value)
    {
        if (value is not null)
        {
            attribute.Append(", ").Append(name).Append(" = ").Append(Literal.Of(value));
        }
    }

    private static void Arguments(StringBuilder attribute, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            attribute.Append(", ").Append(name).Append(" = new[] { ").Append(string.Join(", ", values.Select(Literal.Of))).Append(" }");
        }
    }
}
