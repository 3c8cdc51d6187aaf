using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>The books that are read, each written once.</summary>
public sealed class Books : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly Lazy<string> catalogue;
    private readonly Lazy<string> drawings;
    private readonly Lazy<string> drawingsInFrench;
    private readonly Lazy<string> french;
    private readonly Lazy<string> harbour;
    private readonly Lazy<string> hostile;
    private readonly Lazy<string> scenarios;

    public Books()
    {
        catalogue = new(() => Written("catalogue.html", CatalogueAssembly, "--lock", Path.Combine(Repository(), "src/MetaAi.Domain/facts.lock")));
        french = new(() => Written("french.html", CatalogueAssembly, "--language", "fr", "--lock", Path.Combine(Repository(), "src/MetaAi.Domain/facts.lock")));
        harbour = new(() =>
        {
            Harbour.Build(folder);
            return Written("harbour.html", HarbourAssembly = Harbour.Compile(Harbour.Source + Docks.Source, folder["ports.dll"]), "--texts", folder["texts"]);
        });
        scenarios = new(() => Written("scenarios.html", CatalogueAssembly, "--lock", Path.Combine(Repository(), "src/MetaAi.Domain/facts.lock"), "--chapters", folder.Write("chapters.json", MadeScenarios.Written())));
        drawings = new(() => WithDrawingsIn("en"));
        drawingsInFrench = new(() => WithDrawingsIn("fr"));
        hostile = new(() => folder.Write("hostile.html", HostileBook.Page()));
    }

    /// <summary>The assembly of the catalogue.</summary>
    public static string CatalogueAssembly { get; } = Path.Combine(AppContext.BaseDirectory, "MetaAi.Domain.dll");

    /// <summary>The catalogue's book, proved by the lock: no text is in it.</summary>
    public string Catalogue => catalogue.Value;

    /// <summary>The same in French.</summary>
    public string CatalogueInFrench => french.Value;

    /// <summary>A made book, with its texts.</summary>
    public string HarbourWithTexts => harbour.Value;

    /// <summary>The assembly of that book.</summary>
    public string HarbourAssembly { get; private set; } = "";

    /// <summary>The catalogue's book with a chapter of scenarios.</summary>
    public string WithScenarios => scenarios.Value;

    /// <summary>The catalogue's book with scenarios that are hard to draw.</summary>
    public string WithDrawings => drawings.Value;

    /// <summary>The same in French.</summary>
    public string WithDrawingsInFrench => drawingsInFrench.Value;

    /// <summary>A book of which each word tries to be more than a word.</summary>
    public string Hostile => hostile.Value;

    /// <summary>The root of the repository.</summary>
    internal static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));

    public void Dispose() => folder.Dispose();

    /// <summary>A page of its own for one test.</summary>
    internal string Write(string name, string content) => folder.Write(name, content);

    private string WithDrawingsIn(string language) => Written(
        $"drawings.{language}.html",
        CatalogueAssembly,
        "--language",
        language,
        "--lock",
        Path.Combine(Repository(), "src/MetaAi.Domain/facts.lock"),
        "--chapters",
        folder.Write($"drawings.{language}.json", ChartScenarios.Written()));

    private string Written(string name, string assembly, params string[] options)
    {
        var run = Tool.Run(["book", assembly, "-o", folder[name], .. options]);
        run.ExitCode.ShouldBe(0, run.Error);
        return folder[name];
    }
}
