using System.Buffers.Binary;

namespace LiveSession.Server.Looks;

/// <summary>
/// What a picture file is and how large, from its first bytes. PNG and JPEG only: an SVG file can hold scripts, and a big screen
/// has no use for one that is drawn once.
/// </summary>
internal static class PictureFile
{
    private static readonly byte[] PngBegin = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null: neither PNG nor JPEG, or cut short.</summary>
    public static (string Ending, int Width, int Height)? Read(ReadOnlySpan<byte> file) => file switch
    {
        _ when file.StartsWith(PngBegin) => Png(file),
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
        _ => null,
    };

    /// <summary>The content type that a stored name says.</summary>
    public static string TypeOf(string name) => name.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg";

    private static (string Ending, int Width, int Height)? Png(ReadOnlySpan<byte> file)
    {
        const int size = 16;
        return file.Length >= size + 8 && file[12..size].SequenceEqual("IHDR"u8)
            ? ("png", BinaryPrimitives.ReadInt32BigEndian(file[size..]), BinaryPrimitives.ReadInt32BigEndian(file[(size + 4)..]))
            : null;
    }

    // Segment after segment, until the one that says how large the picture is.
    private static (string Ending, int Width, int Height)? Jpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (IsFrame(marker))
            {
                return ("jpg", BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
