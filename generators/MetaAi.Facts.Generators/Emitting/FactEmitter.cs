using MetaAi.Facts.Dates;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Types;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes one fact as an object.</summary>
internal static class FactEmitter
{
    /// <summary>Writes the field that holds the fact.</summary>
    public static void Emit(CodeWriter writer, VerifiedFact fact, string field)
    {
        var type = $"global::MetaAi.Facts.Fact<{fact.Type.Code}>";
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

        if (fact is { HasValue: true, Type.Type.IsForeign: true })
        {
            writer.Line($"MakeValue = static () => {TypeRows.Of(fact.Type.Type).Value(fact)},");
            writer.Line($"Figure = {ValueCode.Figure(fact)},");
        }
        else if (fact.HasValue)
        {
            writer.Line($"Value = {TypeRows.Of(fact.Type.Type).Value(fact)},");
        }
        else
        {
            writer.Line($"ValueKind = global::MetaAi.Facts.ValueKind.{(quote.Undisclosed ? "SomeValue" : "NoValue")},");
        }

        if (fact.Type.Type == FactTypes.Number && fact.Figure?.Decimals is { } decimals)
        {
            writer.Line($"Decimals = {Literal.Of(decimals)},");
        }

        True(writer, "IsOpenList", quote.Open);
        Text(writer, "Of", quote.Of);
        True(writer, "IsChange", quote.Change);
        Text(writer, "Per", quote.Per);
        Member(writer, "Modality", quote.Modality, "Actual");
        Text(writer, "Claimant", quote.Claimant);
        Texts(writer, "Via", quote.Via);
        Member(writer, "Rank", quote.Rank, "Normal");
        Text(writer, "RankReason", quote.RankReason);
        Text(writer, "Gloss", quote.Gloss);
        Text(writer, "Remark", quote.Remark);
        Texts(writer, "Notes", FactNotes.Of(fact));
        writer.Block("Evidence = new()", () => Evidence(writer, fact, fact.Quote, fact.Evidence, fact.Further), "},");
        if (fact.Corroborations.Count > 0)
        {
            writer.Line("Corroborations =").Line("[").Indented(() =>
            {
                foreach (var corroboration in fact.Corroborations)
                {
                    writer.Block("new()", () => Members(writer, corroboration), "},");
                }
            }).Line("],");
        }
    }

    private static void Evidence(CodeWriter writer, VerifiedFact fact, QuoteModel quote, ProvenEvidence evidence, EquatableArray<ProvenQuote> further)
    {
        writer.Line($"Source = {fact.Source.Accessor},");
        Text(writer, "Exact", quote.Exact);
        Text(writer, "Prefix", quote.Prefix);
        Text(writer, "Suffix", quote.Suffix);
        Text(writer, "Confirmed", quote.Confirmed);
        if (EdtfDate.TryParse(quote.CheckedOn) is { } checkedOn)
        {
            writer.Line($"CheckedOn = global::MetaAi.Facts.ExtendedDate.Of({Literal.Of(checkedOn.Text)}),");
        }

        writer.Line($"Position = {Place(evidence.Position)},");
        writer.Line($"CodePoints = {Place(evidence.CodePoints)},");
        if (evidence.Period is { } period)
        {
            writer.Line($"Period = new({Literal.Of(period.Exact)}, {Place(period.Position)}, {Place(period.CodePoints)}),");
        }

        if (further.Count == 0)
        {
            return;
        }

        writer.Line("Further =").Line("[").Indented(() =>
        {
            foreach (var other in further)
            {
                writer.Block("new()", () => Evidence(writer, fact, other.Quote, other.Evidence, []), "},");
            }
        }).Line("],");
    }

    private static string Place(TextPosition place) => $"new({Literal.Of(place.Start)}, {Literal.Of(place.End)})";

    private static void Text(CodeWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.Line($"{name} = {Literal.Of(text)},");
        }
    }

    private static void True(CodeWriter writer, string name, bool isTrue)
    {
        if (isTrue)
        {
            writer.Line($"{name} = true,");
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
