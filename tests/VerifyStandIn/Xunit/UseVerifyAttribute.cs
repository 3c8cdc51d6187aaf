using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Tells which test runs: it names the snapshot.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    internal static MethodInfo Test => Current.Value ?? throw new InvalidOperationException("A snapshot is verified in a test.");

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;
}
