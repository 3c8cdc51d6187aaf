using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Hostile.Fuzzing;

/// <summary>Spoils declarations: tokens are dropped, doubled, swapped and replaced, arguments added, names and words made hostile. A seed gives one sequence.</summary>
internal sealed class DeclarationFuzzer(int seed)
{
    private const int MostChanges = 4;
    private const int LongName = 200;

    private static readonly string[] Tokens =
    [
        "partial", "static", "public", "private", "file", "abstract", "virtual", "readonly", "required", "ref", "unsafe", "extern", "new", "sealed", "async", "const",
        "class", "struct", "record", "interface", "enum", "delegate", "namespace", "where", "get", "set", "init", "this", "void", "null", "default", "nameof",
        "typeof", "[", "]", "(", ")", "{", "}", "<", ">", ",", ";", ".", "=", "=>", "?", ":", "::", "!", "*", "#", "@", "$", "0", "-1", "1.5", "'x'", "true",
        "string", "decimal", "double", "object", "dynamic", "int?", "Fact", "Fact<>", "NameList", "NameList<Modality>", "Quantity", "PercentagePoints", "DurationRange",
        "ExtendedDate", "LocalDate", "YearMonth", "DateInterval", "Ratio", "MonetaryAmount", "Source", "Quote", "FactSet", "SourceSet", "Alias", "Modality.Forecast",
        "Modality", "DayOfWeek", "global::System.String", "System", "Missing", "_", "var", "nint", "\n", "/*", "*/", "//", "///", "\"", "\"\"\"", "$\"{0}\"", "@\"\"",
    ];

    private static readonly string[] Names =
    [
        "System", "global", "MetaAi", "Facts", "Fact", "NodaTime", "@class", "@namespace", "value", "field", "Value", "Equals", "GetHashCode", "ToString", "Ledger",
        "é\u0301", "\\u0041", "名前", "Straße", new('N', LongName), "a", "A", "_", "__", "record", "nameof",
    ];

    private static readonly string[] Arguments =
    [
        "For = \"Sales\"", "For = null", "For = \"\"", "Source = \"Accounts\"", "Source = \"Missing.Accounts\"", "Source = \"Texts.\"", "Subject = \" \"", "Concept = \"\"", "Period = \"2024-Q2\"", "Period = \"2024-13\"",
        "Unit = \"cuves\"", "Unit = \"USD\"", "Open = true", "Change = true", "Currency = \"EUR\"", "Currency = \"euro\"", "Of = \"sales\"", "Per = \"year\"", "Claimant = \"\\0\"", "Via = new string[] { null!, \"\" }", "Via = []",
        "Modality = (Modality)(-5)", "Modality = Modality.Alleged", "Rank = Rank.Deprecated", "RankReason = \"wrong\"", "Prefix = \"ventes\"", "Suffix = \"en 2023\"", "Value = \"48000000\"", "Value = \"P3Y\"",
        "Gloss = \"as said\"", "Remark = \"a \\\" b\"", "Undisclosed = true", "NoValue = true", "Overlaps = false", "Language = \"xx\"", "Issued = \"2024-02-30\"", "FiscalYearStart = 13", "Missing = 1", "1", "exact: \"a\"",
    ];

    private static readonly string[] Words =
    [
        "48 millions d'euros", "41,5 millions d'euros", "5 millions d'euros", "35 %", "Un tiers", "le double", "mi-juin", "7 cuves", "1250 fûts", "180", "2023", "Odile Carmin", "Odile et Carmin", "plus de 60 millions d'euros",
        "60 millions d'euros", "du 3 au 9 mai 2024", "9 mai", "millions", "", " ", "entre 50 et", "1.250", "0", "-1", "99999999999999999999999999999999 euros", "en 2023, contre", "XXIe siècle", "nulle part",
        .. HostileWords.All.Values,
    ];

    private readonly Random random = new(seed);

    /// <summary>The next spoilt source, in a namespace of its own.</summary>
    /// <param name="number">The number of the namespace.</param>
    public string Next(int number)
    {
        var tokens = Parse(DeclarationSeeds.All[random.Next(DeclarationSeeds.All.Count)]);
        for (var changes = random.Next(1, MostChanges + 1); changes > 0 && tokens.Count > 1; changes--)
        {
            Change(tokens);
        }

        return SourceOf(string.Concat(tokens), number);
    }

    /// <summary>Declarations as a source of their own.</summary>
    /// <param name="declarations">The declarations.</param>
    /// <param name="number">The number of the namespace.</param>
    public static string SourceOf(string declarations, int number) => $"using MetaAi.Facts;\nusing NodaTime;\nusing Test;\nnamespace {DeclarationBatch.NamespaceOf(number)};\n{declarations}\n";

    // Each with the blanks and comments around it, so that joined they are the source again.
    private static List<string> Parse(string source) =>
        [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString())];

    private void Change(List<string> tokens)
    {
        var place = random.Next(tokens.Count);
        var other = random.Next(tokens.Count);
        switch (random.Next(10))
        {
            case 0:
                tokens.RemoveAt(place);
                break;
            case 1:
                tokens.Insert(place, tokens[other]);
                break;
            case 2:
                (tokens[place], tokens[other]) = (tokens[other], tokens[place]);
                break;
            case 3:
                tokens[place] = Of(Tokens) + " ";
                break;
            case 4:
                tokens.Insert(place, Of(Tokens) + " ");
                break;
            case 5:
                tokens.RemoveRange(place, tokens.Count - place);
                break;
            case 6:
                Replace(tokens, token => token.StartsWith('"'), Literal(Of(Words)));
                break;
            case 7:
                Replace(tokens, token => token.Length > 1 && char.IsLetter(token[0]) && char.IsUpper(token[0]), Of(Names));
                break;
            default:
                Replace(tokens, token => token == ")", $", {Of(Arguments)})");
                break;
        }
    }

    // One of the tokens that are of a kind, with the blanks after it as they were.
    private void Replace(List<string> tokens, Func<string, bool> isOfKind, string instead)
    {
        var places = Enumerable.Range(0, tokens.Count).Where(place => isOfKind(tokens[place].Trim())).ToArray();
        if (places.Length > 0)
        {
            var place = places[random.Next(places.Length)];
            tokens[place] = tokens[place].Replace(tokens[place].Trim(), instead, StringComparison.Ordinal);
        }
    }

    private static string Literal(string words) => SymbolDisplay.FormatLiteral(words, quote: true);

    private string Of(string[] choices) => choices[random.Next(choices.Length)];
}
