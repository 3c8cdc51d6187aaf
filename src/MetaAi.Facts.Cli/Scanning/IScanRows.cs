namespace MetaAi.Facts.Cli.Scanning;

/// <summary>Writes rows of a table, a page at a time.</summary>
internal interface IScanRows
{
    /// <summary>Writes the next page; the first has the heads of the columns before it.</summary>
    public void Write(IReadOnlyList<ScanRow> page);
}
