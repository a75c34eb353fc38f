using LiveSession.Contracts.Http;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Server.Tests.Support;

/// <summary>A console's live numbers, as they come.</summary>
public sealed class Watching
{
    private readonly IAsyncEnumerator<LiveNumbers> _numbers;

    private Watching(IAsyncEnumerator<LiveNumbers> numbers) => _numbers = numbers;

    public static async Task<Watching> StartAsync(Device console)
    {
        var watching = new Watching(console.Connection.StreamAsync<LiveNumbers>("Watch").GetAsyncEnumerator());
        Assert.True(await watching._numbers.MoveNextAsync().AsTask().WithinAsync("the first numbers come"));
        return watching;
    }

    public async Task<LiveNumbers> UntilAsync(Func<LiveNumbers, bool> fact, string expectation, TimeSpan? limit = null)
    {
        while (!fact(_numbers.Current))
        {
            Assert.True(await _numbers.MoveNextAsync().AsTask().WithinAsync($"{expectation}; last: {_numbers.Current}", limit));
        }

        return _numbers.Current;
    }
}
