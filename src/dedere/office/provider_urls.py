"""The addresses to which providers of single sign-on send people back."""

from importlib import import_module

from allauth.socialaccount import providers

urlpatterns = [
    pattern
    for provider in providers.registry.get_class_list()
    for pattern in import_module(f"{provider.get_package()}.urls").urlpatterns
]
