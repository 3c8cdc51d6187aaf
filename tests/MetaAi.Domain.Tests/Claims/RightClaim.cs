using System.Text.Json.Nodes;
using MetaAi.Facts;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>A claim that holds: what the catalogue says of one of its facts, and where in which article its words stand.</summary>
/// <param name="Record">What the fact says.</param>
/// <param name="Evidence">Its words and their place.</param>
/// <param name="Text">The article.</param>
internal sealed record RightClaim(FactRecord Record, Evidence Evidence, string Text)
{
    public string Quote => Evidence.Exact;

    public int Start => Evidence.Position.Start;

    public int End => Evidence.Position.End;

    public string Source => Evidence.Source.Text;

    public bool HasNeighbours => Evidence.Prefix is not null || Evidence.Suffix is not null;

    public bool IsDate => Record.Kind == "date";

    /// <summary>Whether the ends are plain numbers.</summary>
    public bool IsNumber => Record.Kind is "money" or "percent" or "points" or "count" or "number" or "ratio";

    /// <summary>Whether the words begin with a number that nothing hedges.</summary>
    public bool BeginsWithNumber => char.IsAsciiDigit(Quote[0]) || Quote.StartsWith("quatre ", StringComparison.Ordinal);

    /// <summary>Whether the unit that the fact has is among its words, and was not declared.</summary>
    public bool SaysUnit => Record.Kind != "count" || (Record.Unit is { } unit && Quote.Contains(unit, StringComparison.Ordinal));

    /// <summary>The facts of the catalogue whose words say their figure, in the order of their ids; a currency that the words leave out cannot be claimed of them.</summary>
    public static IReadOnlyList<RightClaim> All()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        return
        [
            .. from fact in TheFacts.Quoted
               where fact.Figure is not null && fact.ValueKind == ValueKind.Value && fact.Evidence!.Confirmed is null && RelatingReader.Read(fact.Evidence.Exact, "fr") is null
                   && (fact.Figure.Value.Kind != FigureKind.Money || fact.Evidence.Exact.Contains("dollar", StringComparison.Ordinal))
               select new RightClaim(FactRecord.From(fact), fact.Evidence!, TextOf(fact.Evidence!.Source.Text)),
        ];

        string TextOf(string name) => texts.TryGetValue(name, out var text) ? text : texts[name] = File.ReadAllText(Path.Combine(CatalogueSources.TextsDirectory, name));
    }

    /// <summary>The claim with all that the fact says.</summary>
    public JsonObject Claim()
    {
        var claim = new JsonObject { ["source"] = Source, ["lang"] = Evidence.Source.Language, ["quote"] = Quote, ["kind"] = Record.Kind, ["low"] = Record.Low, ["high"] = Record.High, ["hedge"] = Record.Hedge };
        AddIfSaid("currency", Evidence.Source.Currency);
        AddIfSaid("issued", Evidence.Source.Issued?.Edtf);
        AddIfSaid("period", Record.Period);
        AddIfSaid("prefix", Evidence.Prefix);
        AddIfSaid("suffix", Evidence.Suffix);
        if (SaysUnit)
        {
            claim["unit"] = Record.Unit;
        }

        return claim;

        void AddIfSaid(string name, string? value)
        {
            if (value is not null)
            {
                claim[name] = value;
            }
        }
    }
}
