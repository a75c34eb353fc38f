using System.Text;

namespace LiveSession.Documents.Tests.Print;

/// <summary>A grey picture as a cheap scanner sees a page: tilted, out of focus, with dust on the glass. Seeded, so a failure stays one.</summary>
internal sealed class Scan(int width, int height, byte[] pixels)
{
    public static Scan Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var at = 0;
        var fields = new List<string>();
        while (fields.Count < 4)
        {
            var end = at;
            while (bytes[end] is not ((byte)' ' or (byte)'\n'))
            {
                end++;
            }

            // Ghostscript signs its pictures with a comment line.
            if (bytes[at] == '#')
            {
                end = Array.IndexOf(bytes, (byte)'\n', at);
            }
            else
            {
                fields.Add(Encoding.ASCII.GetString(bytes, at, end - at));
            }

            at = end + 1;
        }

        Assert.Equal("P5", fields[0]);
        return new Scan(int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture), bytes[at..]);
    }

    public void Write(string file) => File.WriteAllBytes(file, [.. Encoding.ASCII.GetBytes($"P5\n{width} {height}\n255\n"), .. pixels]);

    /// <summary>The cards of a sheet, cut along a grid; millimetres from the upper left corner of the paper.</summary>
    public IEnumerable<Scan> Cut(int columns, int rows, double left, double top, double cardWidth, double cardHeight)
    {
        const double Dots = 150 / 25.4;
        return from row in Enumerable.Range(0, rows)
               from column in Enumerable.Range(0, columns)
               select Cut((int)((left + (column * cardWidth)) * Dots), (int)((top + (row * cardHeight)) * Dots), (int)(cardWidth * Dots), (int)(cardHeight * Dots));
    }

    public Scan Tilted(double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var turned = new byte[pixels.Length];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var (x, y) = (column - (width / 2.0), row - (height / 2.0));
                turned[(row * width) + column] = Between((x * cosine) + (y * sine) + (width / 2.0), (y * cosine) - (x * sine) + (height / 2.0));
            }
        }

        return new Scan(width, height, turned);
    }

    /// <summary>Each pixel takes the mean of the nine around it.</summary>
    public Scan Blurred()
    {
        var blurred = (byte[])pixels.Clone();
        for (var row = 1; row < height - 1; row++)
        {
            for (var column = 1; column < width - 1; column++)
            {
                var at = (row * width) + column;
                blurred[at] = (byte)((
                    pixels[at - width - 1] + pixels[at - width] + pixels[at - width + 1]
                    + pixels[at - 1] + pixels[at] + pixels[at + 1]
                    + pixels[at + width - 1] + pixels[at + width] + pixels[at + width + 1]) / 9);
            }
        }

        return new Scan(width, height, blurred);
    }

    public Scan Speckled(double share, int seed)
    {
        var dice = new Random(seed);
        var speckled = (byte[])pixels.Clone();
        for (var speck = 0; speck < share * pixels.Length; speck++)
        {
            speckled[dice.Next(pixels.Length)] = dice.Next(2) == 0 ? (byte)0 : (byte)255;
        }

        return new Scan(width, height, speckled);
    }

    private Scan Cut(int left, int top, int cutWidth, int cutHeight)
    {
        var cut = new byte[cutWidth * cutHeight];
        for (var row = 0; row < cutHeight; row++)
        {
            pixels.AsSpan(((top + row) * width) + left, cutWidth).CopyTo(cut.AsSpan(row * cutWidth));
        }

        return new Scan(cutWidth, cutHeight, cut);
    }

    private byte Between(double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (right, down) = (x - left, y - top);
        var upper = (At(left, top) * (1 - right)) + (At(left + 1, top) * right);
        var lower = (At(left, top + 1) * (1 - right)) + (At(left + 1, top + 1) * right);
        return (byte)((upper * (1 - down)) + (lower * down));
    }

    private byte At(int x, int y) => x < 0 || y < 0 || x >= width || y >= height ? (byte)255 : pixels[(y * width) + x];
}
