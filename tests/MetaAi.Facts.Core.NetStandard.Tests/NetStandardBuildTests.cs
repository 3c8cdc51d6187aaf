using System.Reflection;
using System.Runtime.Versioning;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.NetStandard.Tests;

/// <summary>These tests run against the netstandard2.0 build of Core, and not against the one that their own framework would choose.</summary>
public sealed class NetStandardBuildTests
{
    [Fact]
    public void Core_is_the_build_for_compilers() =>
        typeof(FigureReader).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.ShouldBe(".NETStandard,Version=v2.0");
}
