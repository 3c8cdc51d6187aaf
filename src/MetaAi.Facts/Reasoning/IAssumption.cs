namespace MetaAi.Facts;

/// <summary>An assumption of any type.</summary>
internal interface IAssumption
{
    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Why it is assumed.</summary>
    public string Reason { get; }

    /// <summary>What is assumed, in words.</summary>
    public string Words { get; }
}
