namespace MetaAi.Facts.Generators;

/// <summary>What the generated code says of its generator.</summary>
internal static class ThisAssembly
{
    /// <summary>The version of the package.</summary>
    public const string Version = "0.1.0";
}
