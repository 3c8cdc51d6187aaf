namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Every row of what stands around a quote is answered as it says: declared as a fact, read, or found in a text.</summary>
public sealed class ProofRowsTests
{
    private static readonly IReadOnlyList<ProofRow> Rows = ProofRow.Load();

    public static TheoryData<int, string> Indices
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Rows.Count; i++)
            {
                data.Add(i, $"{Rows[i].Id} {Rows[i].Kind}: {Rows[i].Quote} in {Rows[i].Text}");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_row_is_answered_as_it_says(int index, string row)
    {
        row.ShouldStartWith(Rows[index].Id);

        ProofRowAnswer.FaultOf(Rows[index]).ShouldBeNull(Rows[index].Why);
    }
}
