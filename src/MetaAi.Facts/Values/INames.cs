using MetaAi.Facts.Consistency;

namespace MetaAi.Facts;

/// <summary>A value that is a list of names.</summary>
internal interface INames
{
    /// <summary>The names of the members, in the order said.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How it goes together with another list of the same enumeration: <see cref="NameList{TEnum}.Compare"/>.</summary>
    public ConsistencyOutcome CompareWith(INames other, bool isOpen);
}
