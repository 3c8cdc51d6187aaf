using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>An additional file of a test compilation.</summary>
internal sealed class TestFile(string path, string content, string metadata, Encoding? encoding = null) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content, encoding ?? Encoding.UTF8);

    public override string Path => path;

    /// <summary>The build metadata that says what the file is: <c>FactText</c> or <c>FactLock</c>.</summary>
    public string Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <param name="name">The name.</param>
    /// <param name="content">The characters.</param>
    /// <param name="encoding">As what the compiler decoded it, where that is not UTF-8.</param>
    public static TestFile Text(string name, string content, Encoding? encoding = null) => new("/project/texts/" + name, content, "FactText", encoding);

    /// <param name="content">The characters.</param>
    /// <param name="encoding">As what the compiler decoded it, where that is not UTF-8.</param>
    public static TestFile Lock(string content, Encoding? encoding = null) => new("/project/facts.lock", content, "FactLock", encoding);
}
