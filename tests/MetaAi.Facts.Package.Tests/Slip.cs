namespace MetaAi.Facts.Package.Tests;

/// <summary>A slip that people make, and all the errors that a build then prints.</summary>
/// <param name="Name">The slip, as the name of its project.</param>
/// <param name="Written">What stands in the file that is right.</param>
/// <param name="Instead">What is written in its place.</param>
/// <param name="Said">The rule, with the place and words of its sentence that say the fix; each is an error of its own.</param>
internal sealed record Slip(string Name, string Written, string Instead, params string[] Said)
{
    /// <summary>The errors of the compiler itself that stand beside it, because no generator can keep it from saying them.</summary>
    public string[] Beside { get; init; } = [];

    /// <summary>What the project file says beside the text.</summary>
    public string Settings { get; init; } = "";

    /// <summary>The items of the project.</summary>
    public string Items { get; init; } = "<FactText Include=\"ferry.txt\" />";

    /// <summary>What <c>.editorconfig</c> says of the code.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>What is added to the text.</summary>
    public string MoreText { get; init; } = "";
}
