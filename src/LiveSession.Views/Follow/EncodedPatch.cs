using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveSession.Views.Follow;

/// <summary>A <see cref="Contracts.Follow.Patch"/> that is already JSON. Serializing it writes these bytes as they are.</summary>
/// <param name="Seq">The position after this patch.</param>
[JsonConverter(typeof(EncodedPatchConverter))]
public sealed record EncodedPatch(long Seq, ReadOnlyMemory<byte> Json)
{
    internal static EncodedPatch Of(string epoch, long seq, bool reset, IReadOnlyList<PatchPart> parts)
    {
        var json = new ArrayBufferWriter<byte>(128 + parts.Sum(part => part.Set.Length + part.Gone.Length));
        json.Write("{\"epoch\":\""u8);
        json.Write(JsonEncodedText.Encode(epoch).EncodedUtf8Bytes);
        json.Write("\",\"seq\":"u8);
        json.Advance(Write(seq, json.GetSpan(20)));
        json.Write(reset ? ",\"reset\":true,\"set\":{"u8 : ",\"reset\":false,\"set\":{"u8);
        Join(json, parts.Select(part => part.Set));
        json.Write("},\"gone\":["u8);
        Join(json, parts.Select(part => part.Gone));
        json.Write("]}"u8);
        return new EncodedPatch(seq, json.WrittenMemory);
    }

    private static int Write(long number, Span<byte> target)
    {
        number.TryFormat(target, out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        return written;
    }

    private static void Join(ArrayBufferWriter<byte> target, IEnumerable<byte[]> parts)
    {
        var first = true;
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            target.Write(first ? ""u8 : ","u8);
            target.Write(part);
            first = false;
        }
    }
}

/// <summary>Copies the bytes of a patch through; devices decode them as <see cref="Contracts.Follow.Patch"/>.</summary>
internal sealed class EncodedPatchConverter : JsonConverter<EncodedPatch>
{
    public override EncodedPatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An encoded patch is only ever written.");

    public override void Write(Utf8JsonWriter writer, EncodedPatch value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
}
