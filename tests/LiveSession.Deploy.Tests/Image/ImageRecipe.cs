using System.Text.Json;

namespace LiveSession.Deploy.Tests.Image;

/// <summary>The Dockerfile, read as a list of instructions.</summary>
internal sealed class ImageRecipe
{
    private readonly (string Word, string Value)[] _lines = [.. File.ReadAllLines(Path.Combine(Repository.Root, "Dockerfile"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => (line.Split(' ')[0], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]))];

    /// <summary>What is started in the container, as words.</summary>
    public IReadOnlyList<string> EntryPoint => JsonSerializer.Deserialize<string[]>(Only("ENTRYPOINT"))!;

    public string HealthCheck => Only("HEALTHCHECK");

    /// <summary>The images that others make, with arguments as they stand.</summary>
    public IEnumerable<string> BaseImages => All("FROM").Select(rest => rest.Split(' ')[0]);

    /// <summary>Build arguments and their defaults.</summary>
    public IReadOnlyDictionary<string, string> Arguments => All("ARG").Select(rest => rest.Split('=')).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The command that builds the server.</summary>
    public string Publish => All("RUN").Single(rest => rest.StartsWith("dotnet publish ", StringComparison.Ordinal));

    public string User => Only("USER");

    /// <summary>What each COPY takes from the repository, and where it puts it.</summary>
    public IEnumerable<(string Stage, string[] Sources, string Target)> Copies()
    {
        var stage = "";
        foreach (var (word, rest) in _lines)
        {
            var words = rest.Split(' ');
            if (word == "FROM")
            {
                stage = words[^1];
            }
            else if (word == "COPY" && !words[0].StartsWith("--from", StringComparison.Ordinal))
            {
                yield return (stage, words[..^1], words[^1]);
            }
        }
    }

    private string Only(string word) => Assert.Single(All(word));

    private IEnumerable<string> All(string word) => _lines.Where(line => line.Word == word).Select(line => line.Value);
}
