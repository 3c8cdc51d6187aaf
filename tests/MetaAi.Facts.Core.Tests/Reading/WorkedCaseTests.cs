using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>Every worked row is read as it says: kind, both bounds, unit, hedge, part; and where it says so decimals, notes and refusal.</summary>
public sealed class WorkedCaseTests
{
    public static TheoryData<int, string> Indices => IndicesOf(_ => true);

    /// <summary>The rows whose kind nobody asked for.</summary>
    public static TheoryData<int, string> OpenIndices => IndicesOf(row => row.Kind != "none" && row.Asked is null);

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_worked_row_is_read_as_it_says(int index, string phrase)
    {
        var row = WorkedRows.All[index];
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
    [MemberData(nameof(OpenIndices))]
    public void A_worked_row_is_read_alike_when_its_kind_is_the_one_declared(int index, string phrase)
    {
        var row = WorkedRows.All[index];
        var context = row.Context with { Kinds = ExchangeForm.ToKinds(row.Kind) };

        CaseRow.Describe(FigureReader.Read(row.Text, context)).ShouldBe(row.Expected, phrase);
    }

    /// <summary>A row that any refusal satisfies is satisfied by one for the wrong reason too.</summary>
    [Fact]
    public void A_row_of_ours_that_is_refused_says_why() =>
        WorkedRows.Ours.Where(row => row.Kind == "none" && row.Reason is null).Select(row => row.Text).ShouldBeEmpty();

    private static TheoryData<int, string> IndicesOf(Func<CaseRow, bool> isMeant)
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < WorkedRows.All.Count; i++)
        {
            if (WorkedRows.All[i] is var row && isMeant(row))
            {
                data.Add(i, $"{row.Lang}: {row.Text}");
            }
        }

        return data;
    }
}
