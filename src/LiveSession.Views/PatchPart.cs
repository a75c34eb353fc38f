using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveSession.Views;

/// <summary>A record set's share of a patch, as bytes: <c>"key":{...},...</c> and <c>"key",...</c>, without the brackets around.</summary>
internal sealed record PatchPart(byte[] Set, byte[] Gone)
{
    public static PatchPart Empty { get; } = new([], []);

    public bool IsEmpty => Set.Length == 0 && Gone.Length == 0;

    public static PatchPart Of(IEnumerable<(string Key, byte[]? Json)> records)
    {
        var set = new ArrayBufferWriter<byte>();
        var gone = new ArrayBufferWriter<byte>();
        foreach (var (key, json) in records)
        {
            if (json is null)
            {
                WriteKey(gone, key);
            }
            else
            {
                WriteKey(set, key);
                set.Write(":"u8);
                set.Write(json);
            }
        }

        return new PatchPart(set.WrittenSpan.ToArray(), gone.WrittenSpan.ToArray());
    }

    private static void WriteKey(ArrayBufferWriter<byte> target, string key)
    {
        if (target.WrittenCount > 0)
        {
            target.Write(","u8);
        }

        target.Write("\""u8);
        target.Write(JsonEncodedText.Encode(key, JavaScriptEncoder.Default).EncodedUtf8Bytes);
        target.Write("\""u8);
    }
}
