namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>The tests that share the browser and the books.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<Browser>, ICollectionFixture<Books>
{
    public const string Name = "browser";
}
