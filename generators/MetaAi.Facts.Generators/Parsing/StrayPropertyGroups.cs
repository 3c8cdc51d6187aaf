using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Stray properties by the type that declares them.</summary>
internal static class StrayPropertyGroups
{
    public static IEnumerable<StrayProperties> Of(IEnumerable<StrayProperty> properties) =>
        properties.GroupBy(property => property.Type).Select(group => new StrayProperties(group.Key, [.. group]));
}
