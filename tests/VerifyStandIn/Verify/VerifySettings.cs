namespace VerifyTests;

/// <summary>The settings of one snapshot.</summary>
public class VerifySettings
{
    /// <summary>What converters of the user's look at.</summary>
    public Dictionary<string, object> Context { get; } = [];

    internal bool StrictJson { get; private set; }

    internal string Parameters { get; private set; } = "";

    internal HashSet<string> Ignored { get; } = [];

    /// <summary>Writes JSON that other programs can read.</summary>
    public void UseStrictJson() => StrictJson = true;

    /// <summary>Leaves the members of a name out.</summary>
    public void IgnoreMember(string name) => Ignored.Add(name);

    /// <summary>Tells the snapshots of one test apart.</summary>
    public void UseTextForParameters(string parametersText) => Parameters = "_" + parametersText;
}
