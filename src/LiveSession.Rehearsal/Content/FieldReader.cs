using System.Globalization;
using System.Text.Json;

namespace LiveSession.Rehearsal.Content;

/// <summary>Reads fields of a content file; what is wrong goes into the list of faults and reading goes on.</summary>
internal sealed class FieldReader(List<string> faults)
{
    public void Fault(string fault) => faults.Add(fault);

    public string Text(JsonElement parent, string name, string place)
    {
        if (Field(parent, name) is { ValueKind: JsonValueKind.String } field && field.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Fault($"{place} has no '{name}'.");
        return "";
    }

    public static string? OptionalText(JsonElement parent, string name) =>
        Field(parent, name) is { ValueKind: JsonValueKind.String } field ? field.GetString() : null;

    public IReadOnlyList<JsonElement> Items(JsonElement parent, string name)
    {
        if (Field(parent, name) is { ValueKind: JsonValueKind.Array } field)
        {
            return [.. field.EnumerateArray()];
        }

        Fault($"The content has no list '{name}'.");
        return [];
    }

    public IReadOnlyList<string> Texts(JsonElement parent, string name)
    {
        var items = Items(parent, name);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(items[index].GetString()))
            {
                Fault(string.Create(CultureInfo.InvariantCulture, $"Item {index + 1} of '{name}' is not a text."));
            }
        }

        return [.. items.Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
    }

    /// <summary>The file counts sub-themes from 1 and writes 0 for none; here they count from 0 and none is null.</summary>
    public int? Subtheme(JsonElement item, string place, int subthemes)
    {
        if (Field(item, "subtheme") is not { } field || field.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var number) && number >= 0 && number <= subthemes)
        {
            return number == 0 ? null : number - 1;
        }

        Fault(string.Create(CultureInfo.InvariantCulture, $"{place} names sub-theme {field.GetRawText()}; there are {subthemes}."));
        return null;
    }

    private static JsonElement? Field(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var field) ? field : null;
}
