using System.Text.Json.Serialization.Metadata;

namespace LiveSession.Engine.Events;

/// <summary>How a closed set of subtypes is written: by a word in one property, such as <c>"kind": "choice"</c>.</summary>
public sealed class ClosedSet<TBase>(string property)
    where TBase : class
{
    private readonly List<JsonDerivedType> _members = [];

    public ClosedSet<TBase> With<TMember>(string word)
        where TMember : TBase
    {
        _members.Add(new JsonDerivedType(typeof(TMember), word));
        return this;
    }

    /// <summary>For <see cref="LedgerJson.With"/>.</summary>
    public void Shape(JsonTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Kind == JsonTypeInfoKind.Object && type.Type.IsAssignableTo(typeof(TBase)))
        {
            DropOwnProperty(type);
        }

        if (type.Type == typeof(TBase))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = property };
            _members.ForEach(type.PolymorphismOptions.DerivedTypes.Add);
        }
    }

    // A subtype that also tells its word itself (RoundSettings.Kind) must not write it twice.
    private void DropOwnProperty(JsonTypeInfo type)
    {
        if (type.Properties.FirstOrDefault(known => string.Equals(known.Name, property, StringComparison.Ordinal)) is { } own)
        {
            type.Properties.Remove(own);
        }
    }
}
