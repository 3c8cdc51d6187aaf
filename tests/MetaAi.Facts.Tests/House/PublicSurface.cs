using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace MetaAi.Facts.Tests.House;

/// <summary>Prints the public surface of an assembly, with what it forwards to another, one member a line, in ordinal order of types and members.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(bool)] = "bool",
        [typeof(decimal)] = "decimal",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in WrittenTypes(assembly).Concat(assembly.GetForwardedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Usage(type)).Append(Heading(type)).Append('\n');
            foreach (var (_, line) in Members(type).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The public types that somebody wrote: the compiler keeps what an extension extends in types of its own, whose members stand in the outer one too.</summary>
    public static IEnumerable<Type> WrittenTypes(Assembly assembly) => assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal));

    private static string Usage(Type type) => type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) is { } usage
        ? $"[on {usage.ValidOn}{(usage.AllowMultiple ? ", repeatable" : "")}]\n"
        : "";

    private static string Heading(Type type)
    {
        var word = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ when type.GetMethod("<Clone>$") is not null => "sealed record",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var inherited = type.GetInterfaces().Where(each => each.IsPublic).Select(Name).Order(StringComparer.Ordinal);
        var bases = (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? inherited.Prepend(Name(parent)) : inherited).ToArray();
        return $"{word} {type.Namespace}.{Name(type)}{(bases.Length == 0 || type.IsEnum ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<(string Name, string Line)> Members(Type type) => type.IsEnum
        ? Enum.GetValuesAsUnderlyingType(type).Cast<int>().Select(value => (Number(value), $"{Number(value)} {Enum.GetName(type, value)}"))
        : type.GetConstructors(Declared).Select(each => (each.Name, $"{Name(type)}({Parameters(each.GetParameters())})"))
            .Concat(type.GetFields(Declared).Select(each => (each.Name, $"const {Name(each.FieldType)} {each.Name} = {Number((int)each.GetRawConstantValue()!)}")))
            .Concat(type.GetProperties(Declared).Select(each => (each.Name, Property(each))))
            .Concat(type.GetMethods(Declared).Where(each => IsWritten(each, type)).Select(each => (each.Name, Method(each))));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // What a record's compiler writes is said by the word "record".
    private static bool IsWritten(MethodInfo method, Type type) =>
        !(method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !(type.GetMethod("<Clone>$") is not null && (method.Name.StartsWith("op_", StringComparison.Ordinal) || method.Name is "Equals" or "GetHashCode" or "<Clone>$"));

    private static string Property(PropertyInfo property)
    {
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        var name = property.GetIndexParameters() is { Length: > 0 } parameters ? $"this[{Parameters(parameters)}]" : property.Name;
        var accessors = property.SetMethod is { IsPublic: true } ? "{ get; init; }" : "{ get; }";
        return $"{Static(property.GetMethod!)}{required}{Name(property.PropertyType, Nullability.Create(property))} {name} {accessors}";
    }

    private static string Method(MethodInfo method) =>
        $"{Static(method)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method.GetParameters())})";

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(each =>
    {
        var prefix = each.IsOut ? "out " : each.IsDefined(typeof(ParamCollectionAttribute), false) || each.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "";
        var fallback = each.HasDefaultValue ? string.Create(CultureInfo.InvariantCulture, $" = {each.DefaultValue ?? "null"}") : "";
        return $"{prefix}{Name(each.ParameterType, Nullability.Create(each))} {each.Name}{fallback}";
    }));

    private static string Name(Type type, NullabilityInfo nullability)
    {
        var name = type.IsGenericType && !type.IsValueType && nullability.GenericTypeArguments.Length > 0
            ? $"{Simple(type)}<{string.Join(", ", nullability.GenericTypeArguments.Select(each => Name(each.Type, each)))}>"
            : Name(type);
        var isNullable = !type.IsValueType && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable);
        return isNullable ? name + "?" : name;
    }

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!),
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        _ when Nullable.GetUnderlyingType(type) is { } underlying => Name(underlying) + "?",
        { IsGenericType: true } => $"{Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => Keywords.GetValueOrDefault(type, type.Name),
    };

    private static string Simple(Type type) => type.Name.Split('`')[0];
}
