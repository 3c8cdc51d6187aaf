namespace MetaAi.Domain.Tests;

/// <summary>A test that needs the articles; skipped on a clone that is without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ArticlesFactAttribute : FactAttribute
{
    public ArticlesFactAttribute()
    {
        if (!Directory.Exists(CatalogueSources.TextsDirectory))
        {
            Skip = "The articles are not beside the repository.";
        }
    }
}
