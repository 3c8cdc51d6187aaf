using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>An additional file of a test compilation.</summary>
internal sealed class TestFile(string path, string content, string metadata) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content, System.Text.Encoding.UTF8);

    public override string Path => path;

    /// <summary>The build metadata that says what the file is: <c>FactText</c> or <c>FactLock</c>.</summary>
    public string Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    public static TestFile Text(string name, string content) => new("/project/texts/" + name, content, "FactText");

    public static TestFile Lock(string content) => new("/project/facts.lock", content, "FactLock");
}
