using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace LiveSession.Engine.Events;

/// <summary>
/// Properties that a stored type has got after the first ledgers were written: they have a default, and are written only when they
/// say something else, so that what was stored before reads and verifies as it is.
/// </summary>
public sealed class AddedLater<T>(params string[] properties)
{
    /// <summary>For <see cref="LedgerJson.With"/>.</summary>
    public void Shape(JsonTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Type == typeof(T))
        {
            foreach (var property in type.Properties.Where(property => properties.Contains(property.Name, StringComparer.Ordinal)))
            {
                property.ShouldSerialize = static (_, value) => value is not (null or false or 0) && !(value is Enum word && Convert.ToInt64(word, CultureInfo.InvariantCulture) == 0);
            }
        }
    }
}
