namespace MetaAi.Facts;

/// <summary>A value that is a list of names.</summary>
internal interface INames
{
    /// <summary>The names of the members, in the order said.</summary>
    public IReadOnlyList<string> Names { get; }
}
