using System.Net;

namespace LiveSession.Deploy.Tests.Image;

/// <summary>What can be said of the image without building one.</summary>
[Collection(PublishedServerCollection.Name)]
public sealed class ImageTests(PublishedServer server)
{
    private readonly ImageRecipe _recipe = new();

    [Fact]
    public void EverythingThatIsCopied_Exists()
    {
        var sources = _recipe.Copies().SelectMany(copy => copy.Sources).ToArray();

        Assert.All(sources, source => Assert.True(Path.Exists(Path.Combine(Repository.Root, source)), source));
    }

    [Fact]
    public void NothingThatIsCopied_IsKeptOutOfTheImage()
    {
        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore")).Select(line => line.TrimStart('/')).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(_recipe.Copies().SelectMany(copy => copy.Sources), source => ignored.Contains(source.Split('/')[0]));
        Assert.Contains("**/.env", ignored);
    }

    [Fact]
    public void BaseImages_NameNoRegistry() =>
        Assert.All(_recipe.BaseImages, image => Assert.DoesNotContain('.', image.Split('/')[0].Split(':')[0]));

    [Fact]
    public void Server_RunsWithoutPrivileges() => Assert.Equal("app", _recipe.User);

    [Fact]
    public void HealthCheck_AsksThePortOfTheEntryPointAndNotLoopback()
    {
        var port = _recipe.EntryPoint[_recipe.EntryPoint.ToList().IndexOf("--port") + 1];

        Assert.Contains($"http://$(hostname):{port}/health", _recipe.HealthCheck, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    [InlineData("/screen")]
    public async Task PublishedServer_Answers(string path)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
