using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>Every worked row is read as it says: kind, both bounds, unit, hedge, part; and where it says so decimals, notes and refusal.</summary>
public sealed class WorkedCaseTests
{
    private static readonly IReadOnlyList<CaseRow> Rows = [.. CaseRow.Load("cases.jsonl"), .. CaseRow.Load("more-cases.jsonl")];

    public static TheoryData<int, string> Indices
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Rows.Count; i++)
            {
                data.Add(i, $"{Rows[i].Lang}: {Rows[i].Text}");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_worked_row_is_read_as_it_says(int index, string phrase)
    {
        var row = Rows[index];
        var result = FigureReader.Read(row.Text, row.Context);

        CaseRow.Describe(result).ShouldBe(row.Expected, $"{phrase} ({result.Why})");
        if (row.Decimals is { } decimals)
        {
            result.Known.Decimals.ShouldBe(decimals, phrase);
        }

        if (row.Notes is { } notes)
        {
            CaseRow.Name(result.Known.Notes).ShouldBe(notes, phrase);
        }

        if (row.Reason is { } reason)
        {
            CaseRow.Name(result.Why.Reason).ShouldBe(reason, phrase);
        }

        if (row.Words is { } words)
        {
            row.Text.Substring(result.Why.Start, result.Why.Length).ShouldBe(words);
        }
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_worked_row_is_read_alike_when_its_kind_is_the_one_declared(int index, string phrase)
    {
        var row = Rows[index];
        if (row.Kind == "none" || row.Asked is not null)
        {
            return;
        }

        var context = row.Context with { Kinds = Enum.Parse<FigureKinds>(row.Kind, ignoreCase: true) };
        CaseRow.Describe(FigureReader.Read(row.Text, context)).ShouldBe(row.Expected, phrase);
    }
}
