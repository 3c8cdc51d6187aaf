namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Every row of every table is read as it says.</summary>
public sealed class RowTests
{
    public static TheoryData<string> Tables => [.. PackTables.All.Select(table => table.ToString())];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_row_is_read_as_it_says(string name)
    {
        var table = PackTables.All.Single(table => table.ToString() == name);
        var carrier = Carriers.Of(table).ShouldNotBeNull($"{name} has no carrier");

        string.Join("\n", table.Rows.Select(row => Fault(row, carrier)).Where(fault => fault is not null)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_phrase_stands_twice_in_a_table(string name)
    {
        var phrases = PackTables.All.Single(table => table.ToString() == name).Table.Phrases;

        string.Join("|", phrases.GroupBy(phrase => phrase).Where(equal => equal.Count() > 1).Select(equal => equal.Key)).ShouldBeEmpty();
    }

    private static string? Fault(TableRow row, Carrier carrier)
    {
        var readings = carrier(row).Select(carried => (Carried: carried, Says: carried.ReadIn(row.Language))).ToArray();
        var wrong = readings.Where(reading => reading.Says != reading.Carried.Expected && reading.Says != Said.Nothing).ToArray();
        return wrong.Length > 0 ? $"{row}: {string.Join("; ", wrong.Select(reading => $"'{reading.Carried.Text}' is read as {reading.Says}, and not {reading.Carried.Expected}"))}"
            : readings.Any(reading => reading.Says == reading.Carried.Expected && reading.Carried.Control?.ReadIn(row.Language) != reading.Says) ? null
            : $"{row}: none of {string.Join(", ", readings.Select(reading => $"'{reading.Carried.Text}'"))} says so, and something else without the phrase";
    }
}
