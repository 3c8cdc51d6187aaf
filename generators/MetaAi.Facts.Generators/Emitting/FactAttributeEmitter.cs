using System.Text;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The attribute from which the tools read a fact without running the code; its members are those of the export.</summary>
internal static class FactAttributeEmitter
{
    public static string Emit(VerifiedFact fact)
    {
        var quote = fact.Quote;
        var figure = fact.Figure;
        var attribute = new StringBuilder("[global::MetaAi.Facts.FactRecord(").Append(Literal.Of(fact.Id));
        Text("Subject", fact.Subject);
        Text("Concept", fact.Concept);
        Text("Period", fact.Period);
        Text("Kind", figure is { } read ? ExchangeForm.Of(read.Kind) : KindWithoutFigure(fact.ValueType));
        Text("ValueKind", quote.Undisclosed ? "some" : quote.NoValue ? "none" : "value");
        Text("Low", figure is { } lower ? ExchangeForm.Low(lower) : null);
        Text("High", figure is { } upper ? ExchangeForm.High(upper) : null);
        Text("Unit", figure?.Unit);
        Text("Hedge", figure is { } hedged ? ExchangeForm.Of(hedged.Hedge) : null);
        Text("Part", ExchangeForm.Of(figure?.Part));
        if (figure?.Decimals is { } decimals)
        {
            attribute.Append(", Decimals = ").Append(Literal.Of(decimals));
        }

        Text("Text", fact.ValueType == FactValueType.Text && quote is { Undisclosed: false, NoValue: false } ? quote.Exact : null);
        Text("Gloss", quote.Gloss);
        Text("Of", quote.Of);
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
        attribute.Append(", Start = ").Append(Literal.Of(fact.Evidence.CodePoints.Start));
        attribute.Append(", End = ").Append(Literal.Of(fact.Evidence.CodePoints.End));
        Text("Remark", quote.Remark);
        Texts("Notes", FactNotes.Of(fact));
        return attribute.Append(")]").ToString();

        void Text(string name, string? value)
        {
            if (value is not null)
            {
                attribute.Append(", ").Append(name).Append(" = ").Append(Literal.Of(value));
            }
        }

        void Texts(string name, IReadOnlyCollection<string> values)
        {
            if (values.Count > 0)
            {
                attribute.Append(", ").Append(name).Append(" = new[] { ").Append(string.Join(", ", values.Select(Literal.Of))).Append(" }");
            }
        }
    }

    private static string KindWithoutFigure(FactValueType type) => type switch
    {
        FactValueType.MonetaryAmount => "money",
        FactValueType.Ratio => "percent",
        FactValueType.Decimal => "number",
        FactValueType.Text => "text",
        _ => "date",
    };
}
