namespace MetaAi.Facts.Tests.House;

/// <summary>The public surface as it was approved: whoever changes it sees what changes for those who use it.</summary>
public sealed class PublicApi
{
    [Fact]
    public Task MetaAi_Facts() => Verify(PublicSurface.Of(typeof(IFact).Assembly));
}
