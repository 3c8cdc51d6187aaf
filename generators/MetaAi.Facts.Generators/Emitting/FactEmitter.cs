using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes one fact as an object.</summary>
internal static class FactEmitter
{
    /// <summary>Writes the field that holds the fact.</summary>
    public static void Emit(CodeWriter writer, VerifiedFact fact, string field)
    {
        var type = $"global::MetaAi.Facts.Fact<{ValueEmitter.TypeName(fact.ValueType)}>";
        writer.Block($"internal static readonly {type} {field} = new()", () => Members(writer, fact), "};");
    }

    private static void Members(CodeWriter writer, VerifiedFact fact)
    {
        var quote = fact.Quote;
        Text(writer, "Id", fact.Id);
        Text(writer, "Subject", fact.Subject);
        Text(writer, "Concept", fact.Concept);
        if (fact.Period is { } period)
        {
            writer.Line($"Period = global::MetaAi.Facts.ExtendedDate.Of({Literal.Of(period)}),");
        }

        if (ValueEmitter.Emit(fact) is { } value)
        {
            writer.Line($"Value = {value},");
        }
        else
        {
            writer.Line($"ValueKind = global::MetaAi.Facts.ValueKind.{(quote.Undisclosed ? "SomeValue" : "NoValue")},");
        }

        if (fact is { ValueType: FactValueType.Decimal, Figure.Decimals: { } decimals })
        {
            writer.Line($"Decimals = {Literal.Of(decimals)},");
        }

        Text(writer, "Of", quote.Of);
        Text(writer, "Per", quote.Per);
        Member(writer, "Modality", quote.Modality, "Actual");
        Text(writer, "Claimant", quote.Claimant);
        Texts(writer, "Via", quote.Via);
        Member(writer, "Rank", quote.Rank, "Normal");
        Text(writer, "RankReason", quote.RankReason);
        Text(writer, "Gloss", quote.Gloss);
        Text(writer, "Remark", quote.Remark);
        Texts(writer, "Notes", FactNotes.Of(fact));
        writer.Block("Evidence = new()", () => Evidence(writer, fact), "},");
    }

    private static void Evidence(CodeWriter writer, VerifiedFact fact)
    {
        writer.Line($"Source = {fact.Source.Accessor},");
        Text(writer, "Exact", fact.Quote.Exact);
        Text(writer, "Prefix", fact.Quote.Prefix);
        Text(writer, "Suffix", fact.Quote.Suffix);
        writer.Line($"Position = new({Literal.Of(fact.Evidence.Position.Start)}, {Literal.Of(fact.Evidence.Position.End)}),");
        writer.Line($"CodePoints = new({Literal.Of(fact.Evidence.CodePoints.Start)}, {Literal.Of(fact.Evidence.CodePoints.End)}),");
    }

    private static void Text(CodeWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.Line($"{name} = {Literal.Of(text)},");
        }
    }

    private static void Texts(CodeWriter writer, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.Line($"{name} = {Literal.Of(texts)},");
        }
    }

    private static void Member(CodeWriter writer, string enumeration, string member, string zero)
    {
        if (member != zero)
        {
            writer.Line($"{enumeration} = global::MetaAi.Facts.{enumeration}.{member},");
        }
    }
}
