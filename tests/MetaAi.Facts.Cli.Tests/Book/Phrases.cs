using System.Reflection;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Checking;

namespace MetaAi.Facts.Cli.Book;

/// <summary>All phrases that a page can say of itself, with something filled in where they ask for it.</summary>
internal static class Phrases
{
    /// <summary>What is filled in: no word of any language.</summary>
    public const string Filled = "§";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // A number of many, and one that has no word in any language.
    private static readonly int[] Numbers = [0, 1, 2, 3, -2, -9, -11, -99];

    private static readonly string[] Operations = [Filled, "add", "subtract", "multiply", "divide", "negate", "max", "min", "refused"];

    private static readonly string[] Kinds = ["money", "percent", "points", "fraction", "ratio", "count", "number", "date", "duration", "text", "names", "other"];

    /// <summary>The phrases by table and name, in words: marks are left out.</summary>
    public static IReadOnlyDictionary<string, string> Of(BookWords words) => typeof(BookWords).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => property.GetValue(words)).OfType<PhraseTable>().SelectMany(Phrase).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Phrase(PhraseTable table) =>
        table.GetType().GetMethods(Declared).SelectMany(method => Arguments(method).SelectMany(given => Said($"{table.GetType().Name}.{method.Name}({string.Join(", ", given)})", method.Invoke(table, given)!)));

    private static IEnumerable<KeyValuePair<string, string>> Said(string name, object phrase) => phrase is IEnumerable<(string Name, string Phrase)> several
        ? several.Select(each => new KeyValuePair<string, string>($"{name}.{each.Name}", each.Phrase))
        : [new(name, Plain(phrase))];

    private static IEnumerable<object[]> Arguments(MethodInfo method) => method.GetParameters()
        .Select(parameter => Values(method.Name, parameter.ParameterType))
        .Aggregate<object[], IEnumerable<object[]>>([[]], (given, next) => given.SelectMany(_ => next, (before, value) => (object[])[.. before, value]));

    private static object[] Values(string method, Type type) =>
        type == typeof(int) ? [.. Numbers.Cast<object>()]
        : type == typeof(string) ? method switch
        {
            "Operation" => Operations,
            "KindOf" => Kinds,
            "ReadOn" => ["2025-07-01"],
            _ => [Filled],
        }
        : type == typeof(Html) ? [Html.Of($"{Filled}")]
        : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : type == typeof(TextCoverage) ? [new TextCoverage(Filled, null, null), new TextCoverage(Filled, new(Filled, Filled), null)]
        : type.IsAssignableFrom(typeof(string[])) ? [new[] { Filled, Filled }]
        : throw new InvalidOperationException($"Say what {method} is to be given for a {type.Name}.");

    private static string Plain(object phrase) => phrase as string ?? BookFile.Parse(phrase.ToString()!).Body!.TextContent;
}
