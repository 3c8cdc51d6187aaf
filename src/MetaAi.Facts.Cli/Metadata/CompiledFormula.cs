namespace MetaAi.Facts.Cli.Metadata;

/// <summary>The formula that a value was declared with.</summary>
/// <param name="Text">The formula.</param>
/// <param name="Inputs">What each name stands for: the id of a fact, or the full name of a member.</param>
/// <param name="IsAcrossPeriods">Whether sums and differences in it go across periods.</param>
internal sealed record CompiledFormula(string Text, IReadOnlyDictionary<string, string> Inputs, bool IsAcrossPeriods)
{
    /// <summary>The formula of a compiled record; null where the value was quoted.</summary>
    public static CompiledFormula? From(MetadataAttribute record)
    {
        if (record.Text(nameof(FactRecordAttribute.Derivation)) is not { } text)
        {
            return null;
        }

        var inputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in record.Texts(nameof(FactRecordAttribute.Inputs)).Chunk(2).Where(input => input.Length == 2))
        {
            _ = inputs.TryAdd(input[0], input[1]);
        }

        return new(text, inputs, record.IsTrue(nameof(FactRecordAttribute.AcrossPeriods)));
    }
}
