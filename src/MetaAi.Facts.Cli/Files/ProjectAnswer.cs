using System.Text.Json;

namespace MetaAi.Facts.Cli.Files;

/// <summary>What MSBuild says of a project: the properties and items that the tool asks for.</summary>
/// <param name="TargetPath">The assembly that it builds; empty where it builds several.</param>
/// <param name="LockPath">The lock that its compiler looks at; empty where the project does not use the package.</param>
/// <param name="Texts">The files of the texts that its compiler gets, of those that are there.</param>
internal sealed record ProjectAnswer(string TargetPath, string LockPath, IReadOnlyList<string> Texts)
{
    /// <summary>What to ask for.</summary>
    public static IReadOnlyList<string> Questions { get; } = ["-getProperty:TargetPath", "-getProperty:FactLockFile", "-getItem:AdditionalFiles"];

    /// <summary>Takes what was answered.</summary>
    /// <returns>Null where it is no answer.</returns>
    public static ProjectAnswer? Parse(string output)
    {
        try
        {
            using var json = JsonDocument.Parse(output);
            var properties = json.RootElement.GetProperty("Properties");
            return new(Text(properties, "TargetPath"), Text(properties, "FactLockFile"), [.. TextsIn(json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles"))]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<string> TextsIn(JsonElement files) =>
        from file in files.EnumerateArray()
        where Text(file, "FactText").Equals("true", StringComparison.OrdinalIgnoreCase)
        let path = Text(file, "FullPath")
        where File.Exists(path)
        select path;

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var member) ? member.GetString() ?? "" : "";
}
