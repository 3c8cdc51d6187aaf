namespace MetaAi.Facts.Cli.Files;

/// <summary>A test for which permissions have to bind the tool, as they do not bind root.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OrdinaryUserFactAttribute : FactAttribute
{
    public OrdinaryUserFactAttribute() => Skip = OrdinaryUser.Obstacle;
}
