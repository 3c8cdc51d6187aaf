using MetaAi.Facts;
using Spectre.Console;

namespace FactBook;

/// <summary>Prints facts in short blocks: what is declared together stands together, under the name that the code has for it.</summary>
internal sealed class FactPrinter(Page page, Saying saying, Spellings spellings)
{
    /// <summary>The facts of one system or of none.</summary>
    public void Print(Section section)
    {
        foreach (var group in section.Groups)
        {
            page.Heading(HeadingOf(group), group.Code);
            var saidBy = group.Facts.Select(Saying.SaidBy).Distinct().ToArray();
            if (group.Facts.Count > 1 && saidBy.Length == 1)
            {
                page.Line(1, saidBy[0]);
            }

            foreach (var fact in group.Facts)
            {
                Print(fact, group, saysWho: group.Facts.Count == 1 || saidBy.Length > 1);
            }

            page.Blank();
        }
    }

    private void Print(IFact fact, FactGroup group, bool saysWho)
    {
        var label = group.IsRecord ? saying.ConceptOf(fact) : fact.Period?.ToString() ?? "";
        page.Line(1, label.Length == 0 ? saying.ValueOf(fact) : $"{label}: {saying.ValueOf(fact)}");
        string[] origin = [.. saysWho ? [Saying.SaidBy(fact)] : Array.Empty<string>(), .. fact.Evidence is { } evidence ? [Saying.QuoteOf(evidence)] : Array.Empty<string>()];
        if (origin.Length > 0)
        {
            page.Line(2, string.Join(": ", origin));
        }

        foreach (var other in fact.Corroborations)
        {
            page.Line(2, $"also {saying.ValueOf(other)}, {Saying.SaidBy(other)}: {Saying.QuoteOf(other.Evidence!)}");
        }

        if (fact.Remark is { } remark)
        {
            page.Line(2, remark);
        }
    }

    private string HeadingOf(FactGroup group)
    {
        var subjects = string.Join(", ", group.Facts.Select(fact => fact.Subject).Distinct());
        var name = group.IsRecord ? spellings.Sentence(group.Member) : spellings.Sentence(group.Facts[0].Concept);
        return string.Equals(name, subjects, StringComparison.OrdinalIgnoreCase) ? subjects : group.IsRecord ? $"{name} ({subjects})" : $"{name} of {subjects}";
    }
}
